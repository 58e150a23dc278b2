package org.forthright.platform.folder;

import java.util.List;

/**
 * What a room reads in tenant-config it can also look at before anything is taken over; a bean of each room that reads
 * there.
 */
public interface FolderCheck {

    /** Everything that is wrong in the room's files of that folder. */
    List<Mistake> mistakes(TenantConfig config);
}
