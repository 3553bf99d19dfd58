// The styles of every page that shows scenes: imported in one place, so that they come as one file.
import '../design/exhibit.css';
import '../design/stage.css';
import '../design/staged.css';
import '../design/scenes.css';
import '../design/charts.css';
import '../design/pictures.css';
import '../design/players.css';
import '../design/wayfinder.css';
import '../design/zoom.css';
import '../design/print.css';
