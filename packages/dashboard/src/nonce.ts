import { setNonce } from 'get-nonce';

/** The nonce under which this page may add style elements; the server wrote it into the page. */
export function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** Gives the nonce to the scroll lock of dialogs, which makes its style elements itself. */
export function adoptNonce(): void {
  setNonce(readNonce());
}
