package dev.gangway.sandbox;

import dev.gangway.testkit.Spec;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The command line: {@code java -jar gangway-sandbox.jar kriptomat elkyc --port 8080}. */
final class Main {
  /** The providers whose specs are part of the jar. */
  static final List<String> PROVIDERS =
      List.of("kriptomat", "cryptocoin", "elkyc", "cloudpayments");

  private static final String USAGE =
      """
      Usage: java -jar gangway-sandbox.jar [PROVIDER…] [OPTION…]

      Plays providers over HTTP, all of %s by default.

        --port PORT        the port (8080)
        --host ADDRESS     the address to listen at (127.0.0.1)
        --spec NAME=FILE   also plays a provider of your own
        --step DURATION    how long a state lasts, such as PT5S
        --seed NUMBER      makes ids and tokens the same at each start
        --state-limit N    how many characters of state are kept at most
        --help             shows this text
      """
          .formatted(PROVIDERS);

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  private static int run(String[] args, PrintStream out, PrintStream err) {
    if (Arrays.asList(args).contains("--help")) {
      out.print(USAGE);
      return 0;
    }
    try {
      Sandbox sandbox = builder(args).start();
      out.println("The sandbox is ready after " + uptime() + " ms. Its page: " + sandbox.url());
      out.println("Base URLs are below it, such as " + sandbox.url() + "kriptomat/");
      out.println("Press Ctrl+C to stop it.");
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
      Thread.currentThread().join();
      return 0;
    } catch (InterruptedException e) {
      return 0;
    } catch (RuntimeException e) {
      err.println(e.getMessage());
      err.print(USAGE);
      return 2;
    }
  }

  private static long uptime() {
    return ManagementFactory.getRuntimeMXBean().getUptime();
  }

  private static Sandbox.Builder builder(String[] args) {
    Sandbox.Builder builder = Sandbox.builder().port(8080);
    Deque<String> left = new ArrayDeque<>(Arrays.asList(args));
    boolean named = false;
    while (!left.isEmpty()) {
      String arg = left.remove();
      if (!arg.startsWith("--")) {
        builder.provider(arg);
        named = true;
        continue;
      }
      String value = left.poll();
      if (value == null) {
        throw new IllegalArgumentException(arg + " needs a value.");
      }
      switch (arg) {
        case "--port" -> builder.port(Integer.parseInt(value));
        case "--host" -> builder.host(value);
        case "--seed" -> builder.seed(Long.parseLong(value));
        case "--step" -> builder.step(Duration.parse(value));
        case "--state-limit" -> builder.stateLimit(Long.parseLong(value));
        case "--spec" -> {
          int equals = value.indexOf('=');
          if (equals < 1) {
            throw new IllegalArgumentException("--spec needs NAME=FILE.");
          }
          builder.provider(
              value.substring(0, equals), Spec.load(Path.of(value.substring(equals + 1))));
          named = true;
        }
        default -> throw new IllegalArgumentException("There is no option " + arg + ".");
      }
    }
    if (!named) {
      PROVIDERS.forEach(builder::provider);
    }
    return builder;
  }

  private Main() {}
}
