package kr.ansim.integration.pdfbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A virtual machine that opens one file and ends. It is given the file through a pipe and answers through another; it knows
 * none of our settings and keys, and whatever it takes beyond its bounds ends it.
 */
record OpeningProgram(String memory, Duration within) {

    private static final int LARGEST_ANSWER = 40_000_000;

    /** The answer; empty when the program was ended, or ended itself without a word. */
    byte[] ask(List<String> question, byte[] file) throws IOException, InterruptedException {
        Process program = started(question);
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    program.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(within.toMillis(), TimeUnit.MILLISECONDS));
        try {
            give(program, file);
            byte[] answer = take(program);
            int status = program.waitFor();
            if (late.get()) {
                return new byte[0];
            }
            if (status == 1) {
                throw new IOException("the opening program does not start");
            }
            return status == 0 ? answer : new byte[0];
        } catch (IOException broken) {
            if (late.get()) {
                return new byte[0];
            }
            throw broken;
        } finally {
            end.cancel(false);
            program.destroyForcibly();
        }
    }

    private Process started(List<String> question) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                OpenerJars.classPath(),
                Opener.class.getName()));
        line.addAll(question);
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    /** A program that has seen enough closes its ear; what it says is taken all the same. */
    private static void give(Process program, byte[] file) {
        try (OutputStream ear = program.getOutputStream()) {
            ear.write(file);
        } catch (IOException closed) {
            // its status tells
        }
    }

    private static byte[] take(Process program) throws IOException {
        try (InputStream mouth = program.getInputStream()) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = mouth.read(buffer); read >= 0; read = mouth.read(buffer)) {
                answer.write(buffer, 0, read);
                if (answer.size() > LARGEST_ANSWER) {
                    program.destroyForcibly();
                    return new byte[0];
                }
            }
            return answer.toByteArray();
        }
    }
}
