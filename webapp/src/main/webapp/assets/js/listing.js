// The form of a product: pictures are sent one by one as soon as they are chosen, moved by hand or by their buttons, and
// known to the variants at once. Without this script the same buttons send the form.
const shots = document.getElementById("shots");
const upload = document.querySelector(".upload");
const input = document.getElementById("files");
const announcement = document.getElementById("announcement");
const say = text => (announcement.textContent = text);

// What each variant may be shown by follows the pictures.
function look() {
    const pictures = [...shots.children].map(one => ({ hash: one.dataset.picture, alt: one.querySelector("input:not([type=hidden])").value }));
    for (const select of document.querySelectorAll("[data-look] select")) {
        const chosen = select.value;
        select.replaceChildren(select.options[0], ...pictures.map((one, at) => new Option(`${at + 1}${one.alt && " – " + one.alt.slice(0, 30)}`, one.hash)));
        select.value = pictures.some(one => one.hash === chosen) ? chosen : "";
    }
}

shots.addEventListener("click", event => {
    const button = event.target.closest("[data-move], [data-drop]");
    if (!button) return;
    event.preventDefault();
    const shot = button.closest(".shot");
    if (button.hasAttribute("data-drop")) {
        const next = shot.nextElementSibling ?? shot.previousElementSibling;
        shot.remove();
        (next?.querySelector("[data-drop]") ?? input).focus();
        say(shots.dataset.removed);
    } else {
        if (button.dataset.move < 0) shot.previousElementSibling?.before(shot);
        else shot.nextElementSibling?.after(shot);
        button.focus();
        say(shots.dataset.moved);
    }
    look();
});
shots.addEventListener("change", look);

function grips() {
    for (const grip of shots.querySelectorAll(".shot-grip")) grip.hidden = false;
}

addEventListener("DOMContentLoaded", sortable);
if (document.readyState !== "loading") sortable();

function sortable() {
    if (!window.Sortable || shots.dataset.sorted) return;
    shots.dataset.sorted = "true";
    window.Sortable.create(shots, { handle: ".shot-grip, img", animation: 120, onEnd: () => (say(shots.dataset.moved), look()) });
    grips();
}

// Each file by itself, so that each says how far it is and what is wrong with it.
function send(file) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    const progress = document.createElement("progress");
    name.textContent = file.name;
    progress.max = 1;
    progress.value = 0;
    progress.setAttribute("aria-label", file.name);
    item.append(name, progress);
    upload.querySelector(".uploading").append(item);
    return new Promise(done => {
        const request = new XMLHttpRequest();
        const form = new FormData();
        form.append("files", file);
        request.open("POST", upload.dataset.pictures);
        request.setRequestHeader("HX-Request", "true");
        request.upload.addEventListener("progress", event => event.lengthComputable && (progress.value = event.loaded / event.total));
        request.addEventListener("loadend", () => {
            item.remove();
            arrived(file, request);
            done();
        });
        request.send(form);
    });
}

function arrived(file, request) {
    const errors = document.getElementById("upload-errors");
    if (request.status === 422) errors.insertAdjacentHTML("beforeend", request.responseText);
    else if (request.status !== 200) complain(file.name, upload.dataset.failed);
    else {
        const sent = document.createElement("ol");
        sent.innerHTML = request.responseText;
        for (const shot of sent.querySelectorAll(".shot"))
            if (!shots.querySelector(`[data-picture="${shot.dataset.picture}"]`)) shots.append(shot);
        grips();
        look();
        say(upload.dataset.taken);
    }
}

function complain(name, text) {
    const error = document.createElement("p");
    error.className = "error";
    error.textContent = `${name}: ${text}`;
    document.getElementById("upload-errors").append(error);
}

let taking = 0;

async function take(files) {
    const errors = document.getElementById("upload-errors");
    if (!taking++) errors.replaceChildren();
    upload.setAttribute("data-saving", "");
    for (const file of files)
        if (shots.children.length >= Number(upload.dataset.most)) complain(file.name, upload.dataset.full);
        else await send(file);
    if (--taking) return;
    upload.removeAttribute("data-saving");
    upload.dispatchEvent(new CustomEvent("landed", { bubbles: true, detail: { successful: !errors.childElementCount } }));
}

input.addEventListener("change", async () => {
    const files = [...input.files];
    input.value = "";
    await take(files);
});
upload.addEventListener("dragover", event => event.preventDefault());
upload.addEventListener("drop", event => {
    event.preventDefault();
    take(event.dataTransfer.files);
});
upload.querySelector("[data-upload]").hidden = true;
document.addEventListener("htmx:afterSwap", event => event.detail.target.id === "matrix" && look());
