package shop.vitrine.sellers;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import shop.vitrine.tenants.Member;

/** For members only, in the scope of the {@link CurrentShop}; others get 404. */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SellerOnly {
    /** Roles allowed besides the owner. On a method it replaces the class's value. */
    Member.Role[] value() default {Member.Role.CATALOGUE, Member.Role.FULFILMENT};
}
