import { uiTexts } from '../texts/index.ts';
import { addNotice } from './notices.ts';

/** A short word about what has just happened, read out by screen readers. */
export const notify = {
  success: (message: string) => addNotice({ tone: 'good', message }),
  warning: (message: string) => addNotice({ tone: 'warn', message }),
  error: (error: Error, title: string = uiTexts.actionFailed) =>
    addNotice({ tone: 'bad', message: error.message, title }),
};
