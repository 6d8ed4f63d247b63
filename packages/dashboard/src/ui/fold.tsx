import type { ReactNode } from 'react';
import classes from './fold.module.css';

interface FoldProps {
  /** What is inside. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Something that few want to see: folded until its label is pressed. */
export function Fold({ label, children }: FoldProps) {
  return (
    <details className={classes.fold}>
      <summary className={classes.label}>{label}</summary>
      <div className={classes.inside}>{children}</div>
    </details>
  );
}
