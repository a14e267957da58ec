/** Small line drawings; all are decoration beside words, so readers of the screen skip them. */
const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  moon: 'M20 14.500A8.500 8.500 0 1 1 9.500 4a7 7 0 0 0 10.500 10.500z',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  question: 'M9 9a3 3 0 1 1 4.200 2.700c-.8.400-1.200 1-1.200 2.300M12 17.500v.5',
  warning: 'M12 4 2.500 20h19zM12 10v4.500M12 17v.5',
  error: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.500 8.500l7 7M15.500 8.500l-7 7',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.500v.5',
  print: 'M7 9V3h10v6M7 18H4v-8h16v8h-3M7 15h10v6H7z',
  link: 'M10 14a4 4 0 0 0 5.700 0l3.500-3.500a4 4 0 0 0-5.700-5.700L12 6.300M14 10a4 4 0 0 0-5.700 0l-3.500 3.500a4 4 0 0 0 5.700 5.700l1.500-1.500',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  down: 'M12 4v12M6.500 11 12 16.500 17.500 11M5 20h14',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.500 2',
  pin: 'M7 3h10v18l-5-4-5 4z',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  cross: 'M6 6l12 12M18 6 6 18',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark of the product: a pair of scales. */
export function Scales() {
  return (
    <svg class="scales" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="beam"
        d="M16 5v20M10 26h12M7 10 16 8.500l9 1.500M7 10l-3.200 7.500M7 10l3.200 7.500M25 10l-3.200 7.500M25 10l3.200 7.500"
      />
      <path
        class="pans"
        d="M3.300 17.800a3.700 3.700 0 0 0 7.400 0zM21.300 17.800a3.700 3.700 0 0 0 7.400 0z"
      />
    </svg>
  );
}
