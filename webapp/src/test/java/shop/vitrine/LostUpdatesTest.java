package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.junit.jupiter.api.Test;

/**
 * Concurrent changes do not undo each other: a mutable entity has a version, or writes only changed columns under a lock
 * that is named here.
 */
class LostUpdatesTest {
    private static final String TAKEN = "the row, taken by one node until it is due again";

    private static final Map<String, String> LOCKS = Map.ofEntries(
            Map.entry("Person", "the row: Persons.lock"),
            Map.entry("Session", "the row: Sessions.lock"),
            Map.entry("Passkey", "its person: Persons.lock"),
            Map.entry("Member", "all of the shop: Members.lock"),
            Map.entry("Invitation", "all members of the shop: Members.lock"),
            Map.entry("Shop", "the status: the row, ShopSuspension; the rest is the owner's alone"),
            Map.entry("DeliveryRate", "the shop's business profile: BusinessProfiles.lock"),
            Map.entry("Compliance", "its shop: ShopSuspension"),
            Map.entry("Cart", "the row: Carts.lock"),
            Map.entry("CartLine", "its cart: Carts.lock"),
            Map.entry("SellerApplication", "the row: SellerApplications.findForUpdate, ofForUpdate"),
            Map.entry("ApplicationDocument", "its application: SellerApplications.ofForUpdate"),
            Map.entry("DocumentContent", "the row: KeyRotation"),
            Map.entry("FingerprintKey", "the row: KeyRotation"),
            Map.entry("FeedImport", "the row: FeedImports.change, take"),
            Map.entry("ShowcaseDraft", "the row: ShowcaseDrafts.forUpdate"),
            Map.entry("ShowcaseVersion", "one is live and one scheduled: unique indexes; what is due: the row"),
            Map.entry("ShopHost", TAKEN),
            Map.entry("OutgoingMail", TAKEN),
            Map.entry("Refund", TAKEN),
            Map.entry("WebhookDelivery", TAKEN),
            Map.entry("HostedPayment", "the row: HostedPayments"));

    private static final Set<JavaClass> ENTITIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("shop.vitrine").stream()
                    .filter(type -> type.isAnnotatedWith(Entity.class))
                    .collect(Collectors.toSet());

    @Test
    void whatChangesHasAVersionOrALock() {
        assertThat(ENTITIES).isNotEmpty();
        assertThat(unversioned()).isEqualTo(new TreeSet<>(LOCKS.keySet()));
    }

    @Test
    void underALockOnlyWhatChangedIsWritten() {
        assertThat(ENTITIES)
                .filteredOn(type -> LOCKS.containsKey(type.getSimpleName()))
                .allMatch(type -> type.isAnnotatedWith(DynamicUpdate.class));
    }

    private static Set<String> unversioned() {
        return ENTITIES.stream()
                .filter(LostUpdatesTest::changes)
                .filter(type -> type.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean changes(JavaClass type) {
        return type.getAllFields().stream()
                .map(JavaField::getAccessesToSelf)
                .flatMap(Set::stream)
                .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && !access.getOrigin().isConstructor());
    }
}
