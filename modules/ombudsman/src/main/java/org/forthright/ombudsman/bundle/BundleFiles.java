package org.forthright.ombudsman.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.paper.SealedFolder;
import org.hibernate.Session;

/** The bytes of bundles: written once, and given out only while they are what was sealed. */
@ApplicationScoped
public class BundleFiles {

    private final Session database;

    @Inject
    BundleFiles(Session database) {
        this.database = database;
    }

    public void keep(Bundle bundle, BundleFile file, byte[] bytes) {
        database.flush();
        database.createNativeQuery("""
                        insert into bundle_file (organisation_id, bundle_id, kind, name, bytes, sha256)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, bundle.organisationId())
                .setParameter(2, bundle.id())
                .setParameter(3, file.name())
                .setParameter(4, file.nameOf(bundle))
                .setParameter(5, bytes)
                .setParameter(6, Fingerprint.of(bytes))
                .executeUpdate();
    }

    /** Refuses bytes that are not those of the day on which the bundle was built. */
    public byte[] read(Bundle bundle, BundleFile file) {
        var row = (Object[]) database.createNativeQuery("""
                        select bytes, sha256 from bundle_file
                        where organisation_id = ?1 and bundle_id = ?2 and kind = ?3
                        """, Object[].class)
                .setParameter(1, bundle.organisationId())
                .setParameter(2, bundle.id())
                .setParameter(3, file.name())
                .getSingleResult();
        byte[] bytes = (byte[]) row[0];
        if (!Fingerprint.of(bytes).equals(row[1]) || (file == BundleFile.ZIP && !isSealed(bundle, bytes))) {
            throw new Refusal(OmbudsmanRefusal.BUNDLE_CHANGED);
        }
        return bytes;
    }

    private static boolean isSealed(Bundle bundle, byte[] zip) {
        return SealedFolder.faults(zip, bundle.manifestFingerprint()).isEmpty();
    }
}
