// Ticks down the time for which goods are held. The server says how long from now, so that clocks need not agree.
const ends = new WeakMap();

function tick() {
    for (const clock of document.querySelectorAll("[data-seconds]")) {
        if (!ends.has(clock)) ends.set(clock, performance.now() + clock.dataset.seconds * 1000);
        const left = Math.ceil((ends.get(clock) - performance.now()) / 1000);
        if (left < 0) {
            clock.removeAttribute("data-seconds");
            setTimeout(() => location.reload(), 2000);
        } else {
            clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
        }
    }
}

tick();
setInterval(tick, 1000);
