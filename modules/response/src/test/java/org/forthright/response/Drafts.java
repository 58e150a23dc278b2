package org.forthright.response;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.Role;
import org.forthright.procedure.Models;
import org.forthright.procedure.ResponseContent;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.slot.Slots;
import org.forthright.response.draft.Checklist;
import org.forthright.response.reading.Attestation;

/** Drafts of a hospital's response to Farida Okonjo, and the people who write, check and sign them. */
public final class Drafts {

    public static final Instant MONDAY = Instant.parse("2026-12-14T10:00:00Z");
    public static final UUID COMPLAINT = UUID.fromString("7b0c0e1a-5f0c-4f6e-9c57-0d6d6a5d8a01");
    public static final UUID LETTER = UUID.fromString("7b0c0e1a-5f0c-4f6e-9c57-0d6d6a5d8a02");

    private static final UUID HOSPITAL = UUID.fromString("7b0c0e1a-5f0c-4f6e-9c57-0d6d6a5d8a03");

    private Drafts() {}

    public static Actor samir() {
        return actor("Samir Khalil", Role.HANDLER);
    }

    public static Actor lucy() {
        return actor("Lucy Tranter", Role.HANDLER);
    }

    public static Actor patrick() {
        return actor("Patrick Donnelly", Role.RESPONSIBLE_PERSON);
    }

    /** The contents of the model procedure for providers. */
    public static List<ResponseContent> contents() {
        TenantConfig config = new TenantConfig(Path.of("../../tenant-config"));
        return new Models(config, new Calendars(config), new Slots(config))
                .inForce("provider", LocalDate.of(2026, 11, 23))
                .responseContents();
    }

    /** Every content in a few words. */
    public static Map<String, String> everything() {
        Map<String, String> parts = new HashMap<>();
        ResponseContent.KEYS.forEach(key -> parts.put(key, "What we have to say about " + key + "."));
        parts.put("ombudsman", "You can go to the Ombudsman, free of charge.");
        return parts;
    }

    public static Map<String, String> everythingBut(String... keys) {
        Map<String, String> parts = everything();
        Set.of(keys).forEach(key -> parts.put(key, ""));
        return parts;
    }

    public static Response draft() {
        return new Response(samir(), COMPLAINT, everything(), MONDAY);
    }

    public static Response submitted() {
        Response response = draft();
        response.submit(complete());
        return response;
    }

    public static Response checked() {
        Response response = submitted();
        response.pass(lucy(), new Attestation(true, true), "", MONDAY);
        return response;
    }

    public static Response signed() {
        Response response = checked();
        response.sign(patrick(), "", LETTER, "a fingerprint", MONDAY);
        return response;
    }

    public static Checklist complete() {
        return Checklist.of(contents(), everything(), true);
    }

    private static Actor actor(String name, Role role) {
        return new Actor(
                HOSPITAL,
                "calderbrook-hospital",
                "Calderbrook Hospital Trust",
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(role));
    }
}
