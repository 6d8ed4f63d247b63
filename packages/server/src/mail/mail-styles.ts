const font =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const mono = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';
const breaks = { overflowWrap: 'anywhere', wordBreak: 'break-word' } as const;

/** Set on the elements themselves, as many mail programs read nothing else. Light. */
export const styles = {
  body: { margin: '0', padding: '24px 12px', backgroundColor: '#f3f5f8', fontFamily: font },
  container: { maxWidth: '600px', width: '100%', margin: '0 auto' },
  heading: {
    ...breaks,
    margin: '0 0 12px',
    padding: '0 4px',
    fontSize: '15px',
    lineHeight: '22px',
    fontWeight: 600,
    color: '#264c72',
  },
  card: {
    backgroundColor: '#ffffff',
    border: '1px solid #dfe4ea',
    borderRadius: '10px',
  },
  inside: { padding: '12px 24px' },
  text: { ...breaks, margin: '12px 0', fontSize: '16px', lineHeight: '25px', color: '#1f2733' },
  link: { color: '#2f5d8a', textDecoration: 'underline' },
  secret: {
    ...breaks,
    margin: '16px 0',
    padding: '14px 16px',
    backgroundColor: '#eef4fa',
    border: '1px solid #b9d0e6',
    borderRadius: '8px',
    fontFamily: mono,
    fontSize: '16px',
    lineHeight: '24px',
    fontWeight: 600,
    textAlign: 'center',
    color: '#16263a',
  },
  code: { fontSize: '30px', lineHeight: '38px', letterSpacing: '6px' },
  buttonLine: { margin: '16px 0' },
  button: {
    ...breaks,
    boxSizing: 'border-box',
    maxWidth: '100%',
    padding: '12px 22px',
    backgroundColor: '#2f5d8a',
    borderRadius: '8px',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: 600,
    textAlign: 'center',
    textDecoration: 'none',
    color: '#ffffff',
  },
  footer: {
    ...breaks,
    margin: '12px 0',
    padding: '0 4px',
    fontSize: '13px',
    lineHeight: '20px',
    color: '#566170',
  },
} as const;

/** The same for devices that prefer dark, by class; programs that know no such rule leave it. */
export const darkStyles = `
@media (prefers-color-scheme: dark) {
  .m-body, .m-body > table > tbody > tr > td { background-color: #101216 !important; }
  .m-card { background-color: #1b1d22 !important; border-color: #353a43 !important; }
  .m-heading { color: #b9d0e6 !important; }
  .m-text { color: #d5d9e0 !important; }
  .m-link { color: #93b6d8 !important; }
  .m-secret { background-color: #22364a !important; border-color: #2f5d8a !important; color: #ffffff !important; }
  .m-button { background-color: #3a72a6 !important; color: #ffffff !important; }
  .m-footer { color: #a9afb9 !important; }
}
@media (max-width: 480px) {
  .m-inside { padding: 8px 16px !important; }
}`;
