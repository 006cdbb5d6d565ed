import { writeFileSync } from "node:fs";
import { describeLadder } from "../shared/src/workflow/describe-ladder.ts";

const guide = new URL("../docs/ladder.md", import.meta.url);
writeFileSync(guide, describeLadder());
console.log("Wrote docs/ladder.md");
