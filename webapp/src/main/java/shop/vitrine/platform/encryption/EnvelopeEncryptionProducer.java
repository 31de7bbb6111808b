package shop.vitrine.platform.encryption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import shop.vitrine.platform.Settings;

/** Document keys from the environment. */
@ApplicationScoped
class EnvelopeEncryptionProducer {
    @Produces
    @Singleton
    public EnvelopeEncryption encryption() {
        return new EnvelopeEncryption(Settings.find("VITRINE_DOCUMENT_KEYS").orElse(null), Settings.production());
    }

    /** At startup, so that a missing key prevents it. */
    void ready(
            @Observes @Initialized(ApplicationScoped.class) ServletContext application, EnvelopeEncryption encryption) {
        encryption.newest();
    }
}
