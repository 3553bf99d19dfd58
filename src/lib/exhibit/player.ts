// Sound and film. The browser's own player stands in the HTML; this one adds what it lacks: words that
// are marked as they are heard, a click on a phrase to hear it, speed, and loops that keep to the
// reader's wish for stillness.
import { isMoving } from './motion';

const SPEEDS = [0.75, 1, 1.25, 1.5];

const clock = (seconds: number) =>
	`${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Words of the interface, which the page hands over. */
type Says = Record<'play' | 'pause' | 'speed' | 'position', string>;

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	set: Partial<HTMLElementTagNameMap[K]>
): HTMLElementTagNameMap[K] {
	return Object.assign(document.createElement(name), set);
}

function startRecording(section: HTMLElement, says: Says) {
	const audio = section.querySelector('audio');
	if (!audio) return;
	const play = element('button', {
		type: 'button',
		className: 'button play',
		textContent: says.play
	});
	const seek = element('input', { type: 'range', min: '0', max: '100', value: '0', step: '1' });
	seek.setAttribute('aria-label', says.position);
	const time = element('span', { className: 'player-time', textContent: '0:00' });
	const speed = element('select', {});
	for (const one of SPEEDS) speed.append(new Option(`${one}×`, String(one), one === 1, one === 1));
	const label = element('label', { className: 'player-speed', textContent: `${says.speed} ` });
	label.append(speed);
	const player = element('div', { className: 'player' });
	player.append(play, seek, time, label);
	audio.controls = false;
	audio.after(player);

	const phrases = [...section.querySelectorAll<HTMLElement>('.phrase')].map((span) => {
		const button = element('button', {
			type: 'button',
			className: 'phrase',
			textContent: span.textContent ?? '',
			tabIndex: -1
		});
		span.replaceWith(button);
		return { button, from: Number(span.dataset['from']), to: Number(span.dataset['to']) };
	});
	const lists = [...section.querySelectorAll('.phrases')].map((list) =>
		phrases.filter(({ button }) => list.contains(button))
	);
	for (const list of lists) {
		// One stop of the Tab key for each list; arrows move inside it.
		if (list[0]) list[0].button.tabIndex = 0;
		list.forEach(({ button, from }, index) => {
			button.addEventListener('click', () => {
				audio.currentTime = from + 0.01;
				void audio.play();
			});
			button.addEventListener('keydown', (event) => {
				const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
				const next = step === undefined ? undefined : list[index + step];
				if (!next) return;
				event.preventDefault();
				button.tabIndex = -1;
				next.button.tabIndex = 0;
				next.button.focus();
			});
		});
	}
	const tell = () => {
		const now = audio.currentTime;
		time.textContent = `${clock(now)} / ${clock(audio.duration || 0)}`;
		seek.max = String(Math.ceil(audio.duration || 100));
		seek.value = String(Math.floor(now));
		seek.setAttribute('aria-valuetext', time.textContent);
		for (const { button, from, to } of phrases) {
			const isOn = now >= from && now < to && (now > 0 || !audio.paused);
			button.classList.toggle('is-heard', isOn);
			if (isOn) button.setAttribute('aria-current', 'true');
			else button.removeAttribute('aria-current');
		}
	};
	play.addEventListener('click', () => (audio.paused ? void audio.play() : audio.pause()));
	seek.addEventListener('input', () => (audio.currentTime = Number(seek.value)));
	speed.addEventListener('change', () => (audio.playbackRate = Number(speed.value)));
	for (const kind of ['timeupdate', 'seeked', 'loadedmetadata', 'ended'])
		audio.addEventListener(kind, tell);
	for (const kind of ['play', 'pause', 'ended'])
		audio.addEventListener(kind, () => {
			play.textContent = audio.paused ? says.play : says.pause;
			// Two voices at once help nobody.
			if (!audio.paused)
				for (const other of document.querySelectorAll('audio')) if (other !== audio) other.pause();
		});
}

/** Silent loops move while they are in sight, unless the reader wants stillness or stopped them. */
function startLoop(figure: HTMLElement) {
	const video = figure.querySelector('video');
	const button = figure.querySelector('button');
	if (!video || !button) return;
	let isStopped = false;
	let isSeen = false;
	const tell = () => {
		button.textContent =
			(video.paused ? button.dataset['play'] : button.dataset['stop']) ?? button.textContent;
	};
	const obey = () => {
		if (isSeen && !isStopped && isMoving()) void video.play().catch(() => tell());
		else video.pause();
	};
	video.controls = false;
	video.muted = true;
	button.hidden = false;
	tell();
	button.addEventListener('click', () => {
		isStopped = !video.paused;
		if (isStopped) video.pause();
		else void video.play();
	});
	for (const kind of ['play', 'pause']) video.addEventListener(kind, tell);
	addEventListener('motionchange', obey);
	new IntersectionObserver(
		([entry]) => {
			isSeen = entry?.isIntersecting ?? false;
			obey();
		},
		{ threshold: 0.5 }
	).observe(video);
}

/** A poster is fetched when its film comes near; captions when it is played. */
function startFilm(figure: HTMLElement) {
	const video = figure.querySelector('video');
	const poster = figure.querySelector<HTMLImageElement>('.film-poster');
	if (!video) return;
	if (poster)
		new IntersectionObserver(
			([entry], near) => {
				if (!entry?.isIntersecting) return;
				near.disconnect();
				video.poster = poster.src;
			},
			{ rootMargin: '100% 0px' }
		).observe(video);
	video.addEventListener(
		'play',
		() => {
			const [captions] = video.textTracks;
			if (captions) captions.mode = 'showing';
		},
		{ once: true }
	);
}

export function startPlayers() {
	for (const section of document.querySelectorAll<HTMLElement>('[data-recording]')) {
		const { play = '', pause = '', speed = '', position = '' } = section.dataset;
		startRecording(section, { play, pause, speed, position });
	}
	document.querySelectorAll<HTMLElement>('[data-film]').forEach(startFilm);
	for (const figure of document.querySelectorAll<HTMLElement>('[data-film="loop"]'))
		startLoop(figure);
}
