package org.forthright.platform.paper;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.forthright.kernel.time.London;

/** A folder of files with a manifest of their fingerprints, which {@code sha256sum --check} reads as well. */
public final class SealedFolder {

    static final String MANIFEST = "manifest-sha256.txt";

    private SealedFolder() {}

    public static String manifestOf(SequencedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Fingerprint.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(joining());
    }

    /** The files in their order, then the manifest; all dated with the same moment as London's clocks show it. */
    public static byte[] zip(SequencedMap<String, byte[]> files, String manifest, Instant made) {
        LocalDateTime date = LocalDateTime.ofInstant(made, London.ZONE);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(out, file.getKey(), file.getValue(), date);
            }
            add(out, MANIFEST, manifest.getBytes(StandardCharsets.UTF_8), date);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }

    /**
     * What is wrong with a folder, file by file: nothing, if it is as it was sealed.
     *
     * @param manifestFingerprint as kept since the sealing; without it, who changes a file could change the manifest too
     */
    public static List<String> faults(byte[] zip, String manifestFingerprint) {
        List<String> faults = new ArrayList<>();
        Map<String, byte[]> files = read(zip, faults);
        byte[] manifest = files.getOrDefault(MANIFEST, new byte[0]);
        if (!Fingerprint.of(manifest).equals(manifestFingerprint)) {
            faults.add(MANIFEST + " was changed");
        }
        Map<String, String> listed = new String(manifest, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("  ", 2))
                .filter(line -> line.length == 2)
                .collect(toMap(line -> line[1], line -> line[0], (first, second) -> second));
        for (String name : new TreeSet<>(listed.keySet())) {
            byte[] file = files.get(name);
            if (file == null) {
                faults.add(name + " is missing");
            } else if (!Fingerprint.of(file).equals(listed.get(name))) {
                faults.add(name + " was changed");
            }
        }
        files.keySet().stream()
                .filter(name -> !name.equals(MANIFEST) && !listed.containsKey(name))
                .sorted()
                .forEach(name -> faults.add(name + " was added"));
        return faults;
    }

    private static void add(ZipOutputStream out, String name, byte[] file, LocalDateTime date) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date);
        out.putNextEntry(entry);
        out.write(file);
        out.closeEntry();
    }

    private static Map<String, byte[]> read(byte[] zip, List<String> faults) {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (files.put(entry.getName(), in.readAllBytes()) != null) {
                    faults.add(entry.getName() + " is there twice");
                }
            }
        } catch (IOException e) {
            faults.add("the folder is damaged: " + e.getMessage());
        }
        return files;
    }
}
