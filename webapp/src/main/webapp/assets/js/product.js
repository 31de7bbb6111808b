// Choosing a variant changes price, stock and picture on the spot. Without this script a plain list does the choosing.
addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector(".buy");
    if (!form) return;
    gallery(document.querySelector(".gallery"));
    stepper(form);
    if (form.querySelector(".option")) options(form);
});

function gallery(box) {
    const slides = box.querySelector(".slides");
    const thumbs = [...box.querySelectorAll(".thumbs a")];
    const show = number => slides.scrollTo({ left: slides.children[number]?.offsetLeft - slides.offsetLeft });

    thumbs.forEach((thumb, number) => thumb.addEventListener("click", event => (event.preventDefault(), show(number))));
    slides.addEventListener("keydown", event => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        show(Math.min(Math.max(shown() + step, 0), slides.children.length - 1));
    });
    slides.addEventListener("scroll", () => requestAnimationFrame(mark));
    document.addEventListener("show-picture", event => event.detail >= 0 && show(event.detail));

    function shown() {
        return Math.round(slides.scrollLeft / slides.clientWidth);
    }

    function mark() {
        thumbs.forEach((thumb, number) =>
            number === shown() ? thumb.setAttribute("aria-current", "true") : thumb.removeAttribute("aria-current"));
    }
}

function stepper(form) {
    const input = form.elements.quantity;
    form.addEventListener("click", event => {
        const step = event.target.closest("[data-step]")?.dataset.step;
        if (step > 0) input.stepUp();
        else if (step < 0 && input.value > 1) input.stepDown();
    });
}

function options(form) {
    const variants = JSON.parse(document.getElementById("variants").textContent);
    const groups = [...form.querySelectorAll(".option")];
    const radios = groups.map(group => [...group.querySelectorAll("input")]);
    const part = name => form.querySelector(`[data-${name}]`);
    form.classList.add("live");

    const wanted = () => radios.map(group => group.find(radio => radio.checked)?.value);
    const same = (variant, values) => values.filter((value, number) => variant.options[number] === value).length;

    /** The variant with all of these values; else the one with the value just chosen that keeps most of the others. */
    function nearest(values, chosen) {
        return variants
            .filter(variant => chosen === undefined || variant.options[chosen] === values[chosen])
            .sort((one, other) => same(other, values) - same(one, values) || (other.free > 0) - (one.free > 0))[0];
    }

    function show(variant) {
        form.elements.variant.value = variant.id;
        radios.forEach((group, number) => group.forEach(radio => (radio.checked = radio.value === variant.options[number])));
        part("price").textContent = variant.price;
        part("former").textContent = variant.former;
        part("former").closest("del").hidden = part("off").hidden = !variant.former;
        part("price").closest(".price").classList.toggle("reduced", Boolean(variant.former));
        part("off").textContent = variant.off;
        part("stock").textContent = variant.stock;
        part("stock").classList.toggle("none", !variant.free);
        form.elements.quantity.max = Math.min(Math.max(variant.free, 1), 99);
        const buy = part("buy");
        buy.textContent = variant.free ? buy.dataset.add : buy.dataset.gone;
        buy.closest("button").disabled = !variant.free;
        mark(variant);
    }

    /** What each other value would lead to from here. */
    function mark(variant) {
        radios.forEach((group, number) => group.forEach(radio => {
            const values = variant.options.with(number, radio.value);
            const there = variants.find(other => same(other, values) === values.length);
            const label = radio.closest(".value");
            label.classList.toggle("missing", !there);
            label.classList.toggle("gone", Boolean(there) && !there.free);
            label.querySelector("[data-why]").textContent = there?.free ? "" : ` (${there ? there.stock : form.dataset.missing})`;
            if (radio.checked) groups[number].querySelector("[data-said]").textContent = radio.value;
        }));
    }

    form.addEventListener("change", event => {
        const chosen = radios.findIndex(group => group.includes(event.target));
        if (chosen < 0) return;
        const variant = nearest(wanted(), chosen);
        show(variant);
        history.replaceState(history.state, "", `?variant=${variant.id}`);
        document.dispatchEvent(new CustomEvent("show-picture", { detail: variant.picture }));
    });
    const first = variants.find(variant => variant.id === form.elements.variant.value);
    show(first);
    if (location.search.includes("variant=")) document.dispatchEvent(new CustomEvent("show-picture", { detail: first.picture }));
}
