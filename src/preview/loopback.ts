/** Whether a host to listen on, or a host name that a browser asks for, is this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/** The name in a `Host` header, without the port. */
export function hostName(header: string): string {
  return header.replace(/:\d*$/, '');
}
