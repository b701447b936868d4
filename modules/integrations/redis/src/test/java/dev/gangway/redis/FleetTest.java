package dev.gangway.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.RedisClient;

/** A fleet of JVMs with one account and a real Redis. {@code make fleet} runs all of it. */
@Timeout(300)
class FleetTest {
  private static final int PROCESSES = 8;
  private static final int THREADS = 50;

  private RedisServer redis;
  private FleetProvider provider;
  private final List<Member> members = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    redis = RedisServer.start();
    provider = new FleetProvider();
  }

  @AfterEach
  void stop() throws Exception {
    for (Member member : members) {
      member.process.destroyForcibly().waitFor();
    }
    if (redis != null) {
      provider.close();
      redis.close();
    }
  }

  @Test
  void eightProcessesOfFiftyThreadsLogInOnceThoughClocksAreAnHourApart() throws Exception {
    for (int i = 0; i < PROCESSES; i++) {
      begin(60_000, (i % 3 - 1) * 3_600_000L, "quick", 60);
    }
    release(members);

    assertThat(tokens(members)).hasSize(1);
    assertThat(provider.codes).hasSize(1);
  }

  @Test
  void killedLoginIsTakenOverOnceWithAnotherCode() throws Exception {
    provider.gate = new CountDownLatch(1);
    Member killed = begin(3_000, 0, "quick", 60);
    List<Member> others = List.of(begin(3_000, 0, "quick", 60));
    release(List.of(killed));
    assertThat(provider.arrived.poll(30, TimeUnit.SECONDS)).isNotNull();
    killed.process.destroyForcibly().waitFor();
    provider.gate.countDown();
    release(others);

    assertThat(tokens(others)).hasSize(1);
    assertThat(provider.codes).hasSize(2).doesNotHaveDuplicates();
  }

  /** What happens to the fleet while one of it logs in. */
  enum Disturbance {
    KILL_THE_LOGIN,
    RESTART_REDIS,
    FLUSH,
    PAUSE_REDIS,
    STOP_REDIS
  }

  /** With real codes of 30 seconds, and the quarantine. */
  @ParameterizedTest
  @EnumSource
  @EnabledIfSystemProperty(named = "fleet", matches = "true")
  void noCodeIsSentTwiceWhateverHappens(Disturbance disturbance) throws Exception {
    long start = System.nanoTime();
    provider.gate = new CountDownLatch(1);
    for (int i = 0; i < PROCESSES; i++) {
      begin(60_000, 0, "totp", 200);
    }
    release(members);
    assertThat(provider.arrived.poll(60, TimeUnit.SECONDS)).isNotNull();
    List<Member> left = new ArrayList<>(members);
    disturb(disturbance, left);
    provider.gate.countDown();

    Set<String> tokens = tokens(left);

    System.out.printf(
        "%-15s %2d logins, %d tokens in use at the end, %3d s%n",
        disturbance,
        provider.codes.size(),
        tokens.size(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    assertThat(tokens).noneMatch(token -> token.startsWith("failed"));
    assertThat(provider.codes).doesNotHaveDuplicates();
    assertThat(provider.codes.size()).isLessThanOrEqualTo(3);
  }

  private void disturb(Disturbance disturbance, List<Member> left) throws Exception {
    switch (disturbance) {
      case KILL_THE_LOGIN -> {
        // Only the process that logs in has no connection to Redis that waits for a change.
        Member first = loggingIn();
        first.process.destroyForcibly().waitFor();
        left.remove(first);
      }
      case RESTART_REDIS -> redis.restart();
      case FLUSH -> {
        try (RedisClient client = redis.client()) {
          client.flushAll();
        }
      }
      case PAUSE_REDIS -> redis.pause(5_000);
      case STOP_REDIS -> {
        redis.signal("STOP");
        TimeUnit.SECONDS.sleep(5);
        redis.signal("CONT");
      }
    }
  }

  private Member loggingIn() throws IOException, InterruptedException {
    for (Member member : members) {
      Process list =
          new ProcessBuilder("ss", "-tnpH", "dport", "=", ":" + provider.port())
              .redirectErrorStream(true)
              .start();
      String connections = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      list.waitFor();
      if (connections.contains("pid=" + member.process.pid() + ",")) {
        return member;
      }
    }
    throw new IOException("No process is connected to the provider");
  }

  private Member begin(long longestLogin, long skew, String codes, int seconds) throws IOException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                FleetMember.class.getName(),
                "" + redis.port(),
                "" + provider.port(),
                "" + THREADS,
                "" + longestLogin,
                "" + skew,
                codes,
                "" + seconds)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Member member =
        new Member(
            process,
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    members.add(member);
    return member;
  }

  private static void release(List<Member> waiting) throws IOException {
    for (Member member : waiting) {
      assertThat(member.out.readLine()).isEqualTo("ready");
    }
    for (Member member : waiting) {
      member.process.getOutputStream().write('\n');
      member.process.getOutputStream().flush();
    }
  }

  private static Set<String> tokens(List<Member> running) throws IOException {
    Set<String> tokens = new TreeSet<>();
    for (Member member : running) {
      String line = member.out.readLine();
      assertThat(line).isNotNull();
      tokens.addAll(List.of(line.split(",")));
    }
    return tokens;
  }

  private record Member(Process process, BufferedReader out) {}
}
