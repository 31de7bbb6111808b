// The search field as a combobox: htmx fetches the suggestions, this moves among them.
for (const input of document.querySelectorAll(".search > [role=combobox]")) combobox(input);

function combobox(input) {
    const list = document.getElementById(input.getAttribute("aria-controls"));
    const options = () => [...list.querySelectorAll("[role=option]")];
    const active = () => list.querySelector("[aria-selected=true]");

    function show(open) {
        open &&= list.childElementCount > 0;
        list.hidden = !open;
        input.setAttribute("aria-expanded", open);
        if (!open) choose(null);
    }

    function choose(option) {
        active()?.setAttribute("aria-selected", "false");
        option?.setAttribute("aria-selected", "true");
        option?.scrollIntoView({ block: "nearest" });
        if (option) input.setAttribute("aria-activedescendant", option.id);
        else input.removeAttribute("aria-activedescendant");
    }

    function move(by) {
        const all = options();
        if (!all.length) return;
        if (list.hidden) show(true);
        // One step beyond either end is the typed text itself.
        const stops = [null, ...all];
        choose(stops.at((stops.indexOf(active()) + by) % stops.length));
    }

    list.addEventListener("htmx:afterSwap", () => {
        options().forEach((option, number) => (option.id = `${list.id}-${number}`));
        show(document.activeElement === input);
    });
    input.addEventListener("input", () => input.value.trim().length < 2 && (list.replaceChildren(), show(false)));
    input.addEventListener("focus", () => show(true));
    input.form.addEventListener("focusout", event => input.form.contains(event.relatedTarget) || show(false));
    list.addEventListener("mousedown", event => event.preventDefault());
    input.addEventListener("keydown", event => {
        if (event.key === "ArrowDown") move(1);
        else if (event.key === "ArrowUp") move(-1);
        else if (event.key === "Escape" && !list.hidden) show(false);
        else if (event.key === "Enter" && active()) active().click();
        else return;
        event.preventDefault();
    });
}
