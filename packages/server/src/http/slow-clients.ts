export interface SlowClientLimits {
  /** Until the headers of a request must be there, from its first byte or the connection's start. */
  readonly headersMs: number;
  /** Until the whole request must be there; not less than `headersMs`. */
  readonly requestMs: number;
  /** How often connections are looked at. */
  readonly checkEveryMs: number;
}

/**
 * Fastify's options that end connections whose request drips in or never comes. Node swaps the two
 * times when that for headers is the longer one, as its default of a minute is, and looks only
 * twice a minute unless told: all three go together, to the server itself.
 */
export function limitSlowClients({ headersMs, requestMs, checkEveryMs }: SlowClientLimits) {
  return {
    requestTimeout: requestMs,
    http: {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkEveryMs,
    },
  };
}
