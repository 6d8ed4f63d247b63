import { createContext } from 'react';

/** Whether the frame of a signed-in person stands around already. */
export const InShell = createContext(false);
