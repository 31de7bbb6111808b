package shop.vitrine.market;
import jakarta.inject.Inject; import jakarta.persistence.*; import jakarta.transaction.Transactional; import jakarta.ws.rs.*; import shop.vitrine.pages.*; import shop.vitrine.tenants.*; import jakarta.enterprise.context.RequestScoped; import jakarta.validation.*; import jakarta.validation.constraints.*;
@Path("/try") @RequestScoped
public class TryResource {
  public record Add(@FormParam("variant") @NotBlank String variant, @FormParam("quantity") @DefaultValue("1") int quantity) {}
  @PersistenceContext EntityManager em; @Inject Language language;
  @GET @Transactional @Produces("text/plain") public String get(@QueryParam("shop") String shop) { return language.locale()+" "+em.createNativeQuery("select current_setting('vitrine.scope', true)").getSingleResult()+" "+em.createQuery("select s from Shop s", Shop.class).getResultList()+ em.createNativeQuery("select current_user").getSingleResult(); }
  @POST @Produces("text/plain") public String post(@BeanParam @Valid Add add) { return add.toString(); }
  @GET @Path("page") @Public public Page page() { return Page.of("pages/error").with("kind","404").with("number",null); }
}
