import { render } from 'preact';
import { App } from './shell/app.tsx';
import './styles/main.css';

const root = document.getElementById('page');
if (root !== null) render(<App />, root);
