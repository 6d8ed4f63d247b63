import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

const lastTurn = Symbol('turn of the last request');
type Watched = Socket & { [lastTurn]?: number };

/**
 * Notices requests that a client sent without waiting for the answer before (pipelining): they come
 * in the same turn of the event loop as that one, but may have been sent long after the turn began.
 * Answers a function that says of each request's socket whether it is such a one.
 */
export function createPipeliningWatch(): (socket: Socket) => boolean {
  const { nodeTiming } = performance;
  return (socket: Watched) => {
    const turn = nodeTiming.uvMetricsInfo.events;
    const again = socket[lastTurn] === turn;
    socket[lastTurn] = turn;
    return again;
  };
}
