/**
 * Maps what clients send to the one path that routes know: `/v2/…` to `/api/v2/…`, doubled slashes
 * to one. An empty membership field, as in `memberships//validate_license`, is that one of the `calls`
 * on an unknown key, named like the verb (wire contract, Base).
 */
export function createUrlRewriter(calls: readonly string[]): (target: string) => string {
  const emptyIdField = new RegExp(`^(.*/memberships)/{2,}(${calls.join('|')})/*$`);
  return (target) => rewrite(target, emptyIdField);
}

function rewrite(target: string, emptyIdField: RegExp): string {
  // Some clients and proxies name the host here as well (RFC 9112, 3.2.2).
  const url = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*\/?/i, '/');
  const queryAt = url.indexOf('?');
  let path = queryAt === -1 ? url : url.slice(0, queryAt);
  if (path.includes('//')) {
    path = path.replace(emptyIdField, '$1/$2/$2').replace(/\/{2,}/g, '/');
  }
  if (path.startsWith('/v2/')) path = `/api${path}`;
  return queryAt === -1 ? path : path + url.slice(queryAt);
}
