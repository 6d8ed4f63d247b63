import type { Socket } from 'node:net';
import { AppError } from '../lib/app-error.ts';
import { errorBody } from './error-handler.ts';
import { invalidBody } from './http.errors.ts';

/** Node's own mark of the answer that it is about to send; its default handler looks at it too. */
type Answering = Socket & { readonly _httpMessage?: object | null };

const reasons: Readonly<Record<string, readonly [status: number, line: string, sentence: string]>> =
  {
    HPE_HEADER_OVERFLOW: [
      431,
      'Request Header Fields Too Large',
      'The headers of the request are too large.',
    ],
    ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request did not arrive in time.'],
  };

/**
 * Answers what Node could not read as HTTP in the contract's shape and hangs up: nothing that
 * follows on the connection can be told apart any more.
 */
export function answerUnreadable(
  error: Error & { code?: string },
  socket: Socket,
  publicUrl: string,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, line, sentence] = reasons[error.code ?? ''] ?? [
    400,
    'Bad Request',
    'The request cannot be read.',
  ];
  // An answer that is under way is to another request: this refusal must not be taken for it.
  if (socket.writable && !(socket as Answering)._httpMessage) {
    const shown = new AppError(invalidBody.code, status, sentence);
    const body = JSON.stringify(errorBody(shown, publicUrl));
    socket.write(
      [
        `HTTP/1.1 ${status} ${line}`,
        'Connection: close',
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    );
  }
  socket.destroy(error);
}
