export { AboutPage } from '../about.tsx';
