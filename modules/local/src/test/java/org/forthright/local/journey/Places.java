package org.forthright.local.journey;

import com.microsoft.playwright.Browser;

/** Where the complaint of the journey is found, and who may go there. */
record Places(Browser browser, RunningPlatform platform, String reference) {

    static final String NORTHMOOR = "/northmoor-icb";
    static final String CALDERBROOK = "/calderbrook-hospital";
    static final String FELLSIDE = "/fellside-community";

    /** Written by the provider for itself; must be seen nowhere else. */
    static final String INTERNAL = "Ward roster of that night shows two agency nurses. Canary 4711.";

    static final String CANARY = "Canary 4711";

    Someone signedIn(String username, String path) {
        return Someone.signedIn(browser, platform, username, path);
    }

    /** An address of the complaint in an organisation; an empty noun is its first page. */
    String at(String organisation, String noun) {
        return organisation + "/complaints/" + reference + noun;
    }
}
