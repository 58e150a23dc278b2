package org.forthright.procedure.setting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The nation whose law on complaints a procedure keeps. */
public enum Jurisdiction {
    @JsonProperty("england")
    ENGLAND("England"),
    @JsonProperty("scotland")
    SCOTLAND("Scotland");

    private final String title;

    Jurisdiction(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
