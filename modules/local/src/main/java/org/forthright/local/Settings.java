package org.forthright.local;

import java.util.HashMap;
import java.util.Map;
import org.forthright.local.database.EmbeddedDatabase;

/** What the platform reads when it starts, filled with the parts of this machine. */
record Settings(Map<String, String> values) {

    static Settings of(Folders folders, Ports ports, Secrets secrets) {
        Settings settings = new Settings(new HashMap<>());
        settings.set("FORTHRIGHT_BASE_ADDRESS", ports.platformAddress());
        settings.set("FORTHRIGHT_TENANT_CONFIG", folders.tenantConfig().toString());
        settings.set("FORTHRIGHT_UPLOADS", folders.of("uploads").toString());
        settings.set("FORTHRIGHT_SESSION_SECRET", secrets.of("session"));
        settings.set("quarkus.http.port", ports.platform());
        settings.set("quarkus.management.port", Ports.anyFree());
        settings.set("quarkus.log.file.path", folders.log("forthright.log").toString());
        settings.set("forthright.local.mail", folders.of("mail").toString());
        return settings;
    }

    void database(EmbeddedDatabase database, Secrets secrets) {
        set("FORTHRIGHT_DATABASE_URL", database.url(EmbeddedDatabase.PLATFORM));
        set("FORTHRIGHT_DATABASE_USER", EmbeddedDatabase.APPLICATION);
        set("FORTHRIGHT_DATABASE_PASSWORD", secrets.of(EmbeddedDatabase.APPLICATION));
        set("FORTHRIGHT_DATABASE_OWNER", EmbeddedDatabase.OWNER);
        set("FORTHRIGHT_DATABASE_OWNER_PASSWORD", secrets.of(EmbeddedDatabase.OWNER));
    }

    void signIn(String realmAddress, Secrets secrets) {
        set("FORTHRIGHT_OIDC_URL", realmAddress);
        set("FORTHRIGHT_OIDC_SECRET", secrets.of(Secrets.SIGN_IN));
        set("FORTHRIGHT_SIGN_IN_ADMIN_SECRET", secrets.of(Secrets.SIGN_IN_ADMINISTRATION));
    }

    void mail(int port) {
        set("FORTHRIGHT_MAIL_HOST", "127.0.0.1");
        set("FORTHRIGHT_MAIL_PORT", port);
    }

    /** The environment has the last word. */
    void apply(External external) {
        values.forEach((name, value) -> {
            if (!external.knows(name)) {
                System.setProperty(name, value);
            }
        });
    }

    private void set(String name, Object value) {
        values.put(name, value.toString());
    }
}
