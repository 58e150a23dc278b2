package org.forthright.local.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.Complaints;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.time.Claims;
import org.hibernate.Session;

/** Remembers in each organisation's rows whether its demonstration was begun and whether it was completed. */
@ApplicationScoped
class LoadingMark {

    private static final String JOB = "demonstration";

    private final Session database;
    private final CurrentActor current;
    private final Claims claims;
    private final Complaints complaints;

    @Inject
    LoadingMark(Session database, CurrentActor current, Claims claims, Complaints complaints) {
        this.database = database;
        this.current = current;
        this.claims = claims;
        this.complaints = complaints;
    }

    /** How far the loading is in the current organisation. */
    enum State {
        EMPTY,
        /** Begun and not completed: the process was stopped, or a step was refused. */
        INTERRUPTED,
        /** The demonstration, or complaints of somebody's own. */
        FILLED
    }

    State state() {
        return switch (marks()) {
            case 0 -> complaints.count() == 0 ? State.EMPTY : State.FILLED;
            case 1 -> State.INTERRUPTED;
            default -> State.FILLED;
        };
    }

    void begin() {
        claims.claim(JOB, "begun");
    }

    void complete() {
        claims.claim(JOB, "completed");
    }

    private int marks() {
        return database.createNativeQuery(
                        "select count(*) from claim where organisation_id = ?1 and job = ?2", Integer.class)
                .setParameter(1, current.actor().organisationId())
                .setParameter(2, JOB)
                .getSingleResult();
    }
}
