package org.forthright.app.chart;

import java.util.List;
import java.util.Map;

/** One Kubernetes object, or a part of one, that the chart rendered. */
record Manifest(Map<String, Object> content) {

    static Manifest only(List<Manifest> manifests, String kind, String name) {
        return manifests.stream()
                .filter(manifest -> manifest.is(kind) && manifest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The chart renders no " + kind + " " + name));
    }

    boolean is(String kind) {
        return kind.equals(content.get("kind"));
    }

    String name() {
        return (String) map("metadata").get("name");
    }

    /** The map at a path of keys; empty where nothing is there. */
    Map<String, Object> map(String... path) {
        Map<String, Object> here = content;
        for (String key : path) {
            here = asMap(here.getOrDefault(key, Map.of()));
        }
        return here;
    }

    /** What a Deployment or a Job starts; empty for the other kinds. */
    Manifest pod() {
        return new Manifest(map("spec", "template", "spec"));
    }

    /** The list at a key, each entry readable as the whole is. */
    List<Manifest> list(String key) {
        return asMaps(content.getOrDefault(key, List.of())).stream()
                .map(Manifest::new)
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> asMaps(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
