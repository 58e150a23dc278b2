package org.forthright.organisation.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import org.forthright.organisation.OrganisationKind;
import org.hibernate.Session;

/** The organisations at whose door people can complain: what the start page may say of them before anybody is known. */
@ApplicationScoped
public class OpenDoors {

    private final Session database;

    @Inject
    OpenDoors(Session database) {
        this.database = database;
    }

    /** Whom to complain to, and the first segment of their addresses. */
    public record OpenDoor(String code, String name, OrganisationKind kind) {}

    /** By name. */
    public List<OpenDoor> all() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select code, name, kind from organisations_taking_complaints()", Tuple.class)
                .getResultStream()
                .map(OpenDoors::door)
                .toList());
    }

    private static OpenDoor door(Tuple row) {
        return new OpenDoor(
                row.get("code", String.class),
                row.get("name", String.class),
                OrganisationKind.valueOf(row.get("kind", String.class)));
    }
}
