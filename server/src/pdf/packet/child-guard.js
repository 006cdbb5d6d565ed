import { parentPort } from "node:worker_threads";

// Far above what a packet needs (docs/packet.md has the figures), far below what would hurt the machine.
const mostBytes = 700_000_000;
const parent = process.ppid;

// The compiler keeps its thread busy, so that nothing there could look at the clock or the memory, or see that the app was killed, which would
// have ended it in time. Plain JavaScript: what reads TypeScript would take more memory here than all the rest of this thread.
setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > mostBytes) {
    process.kill(process.pid, "SIGKILL");
  }
}, 50);
parentPort?.postMessage("on guard");
