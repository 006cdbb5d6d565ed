import { stopShared } from "./shared-start.ts";

export default stopShared;
