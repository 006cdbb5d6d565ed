import { demoTexts } from "@recourse/shared/content/pages/account/demo";
import { commonTexts } from "@recourse/shared/content/pages/common";
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
        {hasDemo ? demoTexts.take : demoTexts.show}
      </Button>
      <StatusLine>
        {demo.isPending ? commonTexts.oneMoment : ""}
        {demo.isSuccess && demo.data.hasDemo ? demoTexts.here : ""}
        {demo.isSuccess && !demo.data.hasDemo ? demoTexts.gone : ""}
        {demo.isError ? problemWords(demo.error).body : ""}
      </StatusLine>
    </div>
  );
}
