// Far above what a packet needs (docs/packet.md has the figures), far below what would hurt the machine.
const mostBytes = 700_000_000;

// The compiler keeps its thread busy, so that nothing there could look at the clock or the memory. Plain JavaScript: what reads TypeScript
// would take more memory here than all the rest of this thread.
setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes) process.kill(process.pid, "SIGKILL");
}, 50);
