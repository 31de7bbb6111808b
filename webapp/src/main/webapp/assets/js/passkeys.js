// Making and showing passkeys. Where a browser has none, what would offer them stays hidden.
const can = "credentials" in navigator && "PublicKeyCredential" in window;

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));

const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

// WebAuthn speaks bytes, JSON does not; browsers that convert by themselves are too new to count on.
function options(asked) {
    const key = { ...asked.publicKey, challenge: bytes(asked.publicKey.challenge) };
    if (key.user) key.user = { ...key.user, id: bytes(key.user.id) };
    for (const list of ["excludeCredentials", "allowCredentials"])
        if (key[list]) key[list] = key[list].map((one) => ({ ...one, id: bytes(one.id) }));
    return key;
}

function answer(credential) {
    const { response } = credential;
    const told = { clientDataJSON: text(response.clientDataJSON) };
    for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"])
        if (response[part]) told[part] = text(response[part]);
    if (response.getTransports) told.transports = response.getTransports();
    return JSON.stringify({
        id: credential.id,
        rawId: text(credential.rawId),
        type: credential.type,
        authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
        response: told,
        clientExtensionResults: credential.getClientExtensionResults(),
    });
}

async function ask(path) {
    const reply = await fetch(path, { method: "POST" });
    if (!reply.ok) throw new Error(reply.status);
    return reply.json();
}

function send(form, asked, credential) {
    form.elements.ceremony.value = asked.ceremony;
    form.elements.credential.value = answer(credential);
    form.submit();
}

// Who closes the browser's window changed their mind; everything else is told beside the button.
function tell(form, error) {
    if (error.name === "AbortError") return;
    const place = form.querySelector("[role=alert]");
    place.textContent = form.querySelector("[data-failed]").dataset.failed;
    place.hidden = false;
}

let waiting;

async function show(form, mediation) {
    const asked = await ask("/login/passkey/options");
    waiting?.abort();
    waiting = new AbortController();
    const credential = await navigator.credentials.get({
        publicKey: options(asked),
        signal: waiting.signal,
        ...(mediation && { mediation }),
    });
    send(form, asked, credential);
}

async function make(form) {
    const asked = await ask("/account/passkeys/options");
    send(form, asked, await navigator.credentials.create({ publicKey: options(asked) }));
}

async function offer(part) {
    part.hidden = false;
    const form = part.querySelector("form");
    const button = part.querySelector("button[data-failed]");
    const work = "passkeyMake" in part.dataset ? make : show;
    button.addEventListener("click", () => work(form).catch((error) => tell(form, error)));
    // Passkeys among the suggestions of the field for the mail address.
    const suggests = document.querySelector("[autocomplete~=webauthn]");
    if (suggests && (await PublicKeyCredential.isConditionalMediationAvailable?.())) show(form, "conditional").catch(() => {});
}

if (can) for (const part of document.querySelectorAll("[data-passkey-login], [data-passkey-make]")) offer(part);
else for (const part of document.querySelectorAll("[data-passkey-missing]")) part.hidden = false;
