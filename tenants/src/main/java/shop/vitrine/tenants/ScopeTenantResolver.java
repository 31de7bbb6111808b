package shop.vitrine.tenants;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** The first fence: tells Hibernate which shop's rows an entity query may see. */
public class ScopeTenantResolver implements CurrentTenantIdentifierResolver<String> {
    @Override
    public String resolveCurrentTenantIdentifier() {
        Scope scope = Scope.current();
        return scope.shopId() == null ? scope.setting() : scope.shopId();
    }

    @Override
    public boolean isRoot(String tenant) {
        return tenant.equals(Scope.MARKET.setting()) || tenant.equals(Scope.ADMIN.setting());
    }

    /** A session belongs to one scope; a transaction that outlives its scope must not go on as another. */
    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
