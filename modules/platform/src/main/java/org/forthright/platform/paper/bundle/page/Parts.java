package org.forthright.platform.paper.bundle.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Several files in one: each after its length. */
final class Parts {

    private Parts() {}

    static byte[] joined(List<byte[]> files) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(joined)) {
            for (byte[] file : files) {
                data.writeInt(file.length);
                data.write(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return joined.toByteArray();
    }

    static List<byte[]> of(byte[] joined) {
        List<byte[]> files = new ArrayList<>();
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(joined))) {
            while (data.available() > 0) {
                files.add(data.readNBytes(data.readInt()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }
}
