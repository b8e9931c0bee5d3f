// Receipts as the server reads them, and the marks their doorbells leave. Pure: a test compares them with the server's.
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What was typed, read as the server reads it: twenty characters, or nothing. */
export function receipt(typed: string): string | null {
  let out = "";
  for (const c of typed.toUpperCase()) {
    if (/[\s\-_.\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u.test(c)) continue;
    const read = c === "O" ? "0" : c === "I" || c === "L" ? "1" : c === "U" ? "V" : c;
    if (!letters.includes(read)) return null;
    out += read;
  }
  return out.length === 20 ? out : null;
}

const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, "0")).join("");

/** The mark a waiting answer leaves on a day: the first sixteen digits of an HMAC under a key made from the receipt. */
export async function mark(of: string, day: string): Promise<string> {
  const text = new TextEncoder();
  const key = hex(await crypto.subtle.digest("SHA-256", text.encode(`entwine doorbell ${of}`)));
  const signer = await crypto.subtle.importKey("raw", text.encode(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return hex(await crypto.subtle.sign("HMAC", signer, text.encode(day))).slice(0, 16);
}
