const MAX = 200;

/** A name that is safe to show and to offer for download: the last part, no control characters. */
export function safeFileName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  // Direction marks can make "exe.csv" look like "vsc.exe".
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  return plain === '' || /^\.+$/.test(plain) ? 'fil.csv' : [...plain].slice(0, MAX).join('');
}

/** Content-Disposition for a download: plain ASCII first, the real name beside it (RFC 6266). */
export function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\w.() -]/g, '_');
  const real = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${real}`;
}
