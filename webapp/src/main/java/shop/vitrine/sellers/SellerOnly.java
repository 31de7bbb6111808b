package shop.vitrine.sellers;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import shop.vitrine.tenants.Member;

/**
 * Only for members of a shop, and run in that shop's scope: everything read and written is the {@link CurrentShop}'s.
 * To everybody else there is no such page.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SellerOnly {
    /** Who may come in besides the owner, who may always. On a method it replaces what its class says. */
    Member.Role[] value() default {Member.Role.CATALOGUE, Member.Role.FULFILMENT};
}
