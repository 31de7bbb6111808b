package shop.vitrine.tenants;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** The first fence: Hibernate's tenant filter. */
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

    /** A session must not continue in another scope. */
    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
