package shop.vitrine.accounts.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.Map;
import shop.vitrine.accounts.Person;
import shop.vitrine.accounts.PersonalDataSource;
import shop.vitrine.accounts.Roles;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.platform.Settings;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Screen;

@Path("/account/export")
@Screen
@RolesAllowed(Roles.BUYER)
public class PersonalDataExportResource {
    private static final JsonWriterFactory INDENTED =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @Inject
    Visitor visitor;

    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    @Inject
    Current current;

    @GET
    @Produces("application/json")
    public Response export() {
        Person person = visitor.person().orElseThrow();
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("market", Settings.url())
                .add("at", current.now().toString());
        sources.stream()
                .sorted((source, other) -> source.name().compareTo(other.name()))
                .forEach(source -> all.add(source.name(), source.export(person)));
        StringWriter out = new StringWriter();
        try (var writer = INDENTED.createWriter(out)) {
            writer.writeObject(all.build());
        }
        return Response.ok(out.toString())
                .header("Content-Disposition", "attachment; filename=\"vitrine-account.json\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
