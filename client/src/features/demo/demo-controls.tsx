import { Button } from "../../components/button.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { problemWords } from "../../lib/problem-words.ts";
import { useDemo } from "./demo-mutations.ts";

/** One press loads the made-up cases, one press takes them away. */
export function DemoControls({ hasDemo }: { hasDemo: boolean }) {
  const demo = useDemo();
  return (
    <div className="stack-2">
      <Button busy={demo.isPending} onClick={() => demo.mutate(hasDemo ? "DELETE" : "POST")}>
        {hasDemo ? "Take the made-up cases away" : "Show made-up cases"}
      </Button>
      <StatusLine>
        {demo.isPending ? "One moment…" : ""}
        {demo.isSuccess && demo.data.hasDemo ? "The made-up cases are here." : ""}
        {demo.isSuccess && !demo.data.hasDemo ? "The made-up cases are gone." : ""}
        {demo.isError ? problemWords(demo.error).body : ""}
      </StatusLine>
    </div>
  );
}
