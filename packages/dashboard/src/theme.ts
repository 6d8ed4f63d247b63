import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** A calm blue; 7 carries white text at 6.5:1, 3 reads on the dark ground at 7:1. */
const ink: MantineColorsTuple = [
  '#eef4fa',
  '#dce8f3',
  '#b9d0e6',
  '#93b6d8',
  '#6f9dca',
  '#5087bb',
  '#3a72a6',
  '#2f5d8a',
  '#264c72',
  '#1c3a58',
];

/** The grounds and texts of the dark scheme: the library's, with a little of the blue. */
const dark: MantineColorsTuple = [
  '#d5d9e0',
  '#b9bfc9',
  '#a9afb9',
  '#7d8490',
  '#4a505b',
  '#353a43',
  '#282c33',
  '#1b1d22',
  '#16181c',
  '#101216',
];

export const theme = createTheme({
  colors: { ink, dark },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  components: {
    Anchor: { defaultProps: { underline: 'hover' } },
    Modal: { defaultProps: { centered: true }, styles: { title: { fontWeight: 600 } } },
    // A page has one banner, and that is not in a dialog.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
  },
});

const readable = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'gray', 'ink'];

/** What stands behind words that want notice in the dark, and the words: calmer than the library's. */
const tints = {
  red: ['#43252a', '#ffc9c9'],
  orange: ['#3f2c1c', '#ffd8a8'],
  yellow: ['#3b3219', '#ffec99'],
  green: ['#1d3727', '#b2f2bb'],
  teal: ['#183733', '#96f2d7'],
  blue: ['#1c334a', '#a5d8ff'],
  gray: ['#30343c', '#dee2e6'],
  ink: ['#22364a', '#b9d0e6'],
} as const;

/** The library's own tones that are too pale to read (WCAG 2.2, 1.4.3: 4.5 to 1), made darker or lighter. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': '#5f6770',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    // What shows where a field is wants 3 to 1 (1.4.11).
    '--mantine-color-default-border': 'var(--mantine-color-gray-6)',
    ...Object.fromEntries(
      readable.map((color) => [`--mantine-color-${color}-text`, `var(--mantine-color-${color}-9)`]),
    ),
    '--mantine-color-yellow-light-color': '#7a4100',
    '--mantine-color-orange-light-color': '#8a2f00',
    '--mantine-color-green-light-color': '#1a5c28',
    '--mantine-color-teal-light-color': '#06583f',
    '--mantine-color-yellow-text': '#7a4100',
    '--mantine-color-orange-text': '#8a2f00',
    '--mantine-color-green-text': '#1a5c28',
    '--mantine-color-teal-text': '#06583f',
    '--mantine-color-red-filled': 'var(--mantine-color-red-9)',
    '--mantine-color-red-filled-hover': '#a51f1f',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-default-border': '#6f7681',
    '--mantine-color-placeholder': '#979da6',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-ink-3)',
    ...Object.fromEntries(
      readable.map((color) => [`--mantine-color-${color}-text`, `var(--mantine-color-${color}-3)`]),
    ),
    ...Object.fromEntries(
      Object.entries(tints).flatMap(([color, [ground, text]]) => [
        [`--mantine-color-${color}-light`, ground],
        [`--mantine-color-${color}-light-hover`, `color-mix(in srgb, ${ground}, white 8%)`],
        [`--mantine-color-${color}-light-color`, text],
      ]),
    ),
    '--mantine-color-red-filled': '#b3261e',
    '--mantine-color-red-filled-hover': '#9c1f18',
  },
});
