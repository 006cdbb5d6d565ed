import { connect } from "node:net";

/** Sends bytes as they are and reads until the other side is done, or for a while. Clients of Node refuse to send what is tried here. */
export function sendRaw(port: number, bytes: string | Buffer, waitMs = 2000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    const patience = setTimeout(end, waitMs);
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(patience);
      end();
    });
  });
}

export const statusOf = (answer: string): number =>
  Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
