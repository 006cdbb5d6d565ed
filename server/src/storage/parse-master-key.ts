/** 32 bytes in base64, as a setting or a file gives them; null where it is something else. */
export function parseMasterKey(text: string): Buffer | null {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  const key = Buffer.from(text, "base64");
  return key.length === 32 ? key : null;
}
