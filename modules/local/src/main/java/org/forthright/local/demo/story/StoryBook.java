package org.forthright.local.demo.story;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.forthright.platform.folder.TenantConfig;

/** Everything that the folder {@code tenant-config/demo} tells. */
@Singleton
public class StoryBook {

    private static final String STORIES = "demo/complaints";
    private static final String STAND_INS = "demo/delegations.yaml";

    private final TenantConfig config;

    @Inject
    public StoryBook(TenantConfig config) {
        this.config = config;
    }

    public List<Story> stories() {
        return config.files(STORIES, ".yaml").stream()
                .map(file -> config.read(file, Story.class))
                .toList();
    }

    public StandIns standIns() {
        return config.read(STAND_INS, StandIns.class);
    }
}
