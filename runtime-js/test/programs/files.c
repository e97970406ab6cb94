// Every function of files, with what it must refuse: prints what each call gives.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utime.h>

int rename(const char *from, const char *to);

static int line;
// Prints what a call gives, and errno where it failed.
#define T(e) (line = __LINE__, errno = 0, report(#e, (long)(e)))
static long report(const char *what, long result) {
  printf("%d: %s = %ld", line, what, result);
  if (result < 0 && errno) printf(" %s", strerror(errno));
  printf("\n");
  return result;
}

static int names(const struct dirent *entry) { return entry->d_name[0] != '.'; }

static void tree(const char *path) {
  struct dirent **list;
  int count = scandir(path, &list, names, alphasort), i;
  printf("%s: %d\n", path, count);
  if (count < 0) return;
  for (i = 0; i < count; i++) {
    printf("  %s %d\n", list[i]->d_name, list[i]->d_type);
    free(list[i]);
  }
  free(list);
}

static void show(const char *path) {
  struct stat s;
  if (lstat(path, &s)) printf("%s: %s\n", path, strerror(errno));
  else printf("%s: mode %o size %ld links %d\n", path, (int)s.st_mode, S_ISDIR(s.st_mode) ? 0l : (long)s.st_size, S_ISDIR(s.st_mode) ? 0 : (int)s.st_nlink);
}

int main(int count, char **words) {
  char buf[256], name[64];
  int fd, fd2, ends[2], i;
  struct stat s, s2;
  umask(0);
  // The tree is made below a folder that the test gives.
  T(chdir(words[1]));
  strcpy(name, "files.XXXXXX");
  printf("%d\n", mkdtemp(name) == name);
  T(chdir(name));
  T(mkdir("a", 0755)); T(mkdir("a", 0755)); T(mkdir("x/y", 0755)); T(mkdir("a/b", 0700));
  T(mkdir("a/b/", 0700)); T(mkdir("c/", 0711));
  T(mkdir("", 0755)); T(mkdir("/", 0755)); T(mkdir(".", 0755)); T(mkdir("a/..", 0755));
  T(fd = open("a/file", O_RDWR | O_CREAT | O_EXCL, 0640));
  T(open("a/file", O_RDWR | O_CREAT | O_EXCL, 0640));
  T(write(fd, "hello, world\n", 13)); T(lseek(fd, 0, SEEK_CUR)); T(lseek(fd, -5, SEEK_END));
  T(read(fd, buf, 100)); printf("%.5s", buf);
  T(lseek(fd, -1, SEEK_SET)); T(lseek(fd, 20, SEEK_SET)); T(write(fd, "!", 1)); T(pread(fd, buf, 100, 10));
  for (i = 0; i < 11; i++) printf("%d ", buf[i]); printf("\n");
  T(pwrite(fd, "HELLO", 5, 0)); T(lseek(fd, 0, SEEK_CUR)); T(lseek(fd, 0, 9)); T(ftruncate(fd, 7));
  T(ftruncate(fd, -1)); T(ftruncate(fd, 9)); T(lseek(fd, 0, SEEK_END));
  T(pread(fd, buf, 100, 0)); for (i = 0; i < 9; i++) printf("%d ", buf[i]); printf("\n");
  show("a/file"); T(fchmod(fd, 0604)); show("a/file"); T(chmod("a/file", 0444)); show("a/file");
  T(chmod("none", 0)); T(chmod("a/file", 0644));
  T(fd2 = dup(fd)); T(lseek(fd, 3, SEEK_SET)); T(lseek(fd2, 0, SEEK_CUR)); T(close(fd)); T(close(fd));
  T(read(fd2, buf, 2)); printf("%.2s\n", buf);
  T(dup2(fd2, 20)); T(close(fd2)); T(read(20, buf, 2)); printf("%.2s\n", buf); T(dup2(20, 20));
  T(dup2(21, 21)); T(dup2(50, 21)); T(close(20));
  T(open("none", O_RDONLY)); T(open("a", O_RDWR)); T(open("a/file/x", O_RDONLY));
  T(open("a/file/", O_RDONLY)); T(open("", O_RDONLY)); T(open("a/file", O_RDONLY | O_DIRECTORY));
  T(fd = open("a/file", O_RDONLY)); T(write(fd, "x", 1)); T(close(fd)); T(fd = open("a/file", O_WRONLY));
  T(read(fd, buf, 1)); T(close(fd));
  T(fd = open("a/file", O_WRONLY | O_APPEND)); T(write(fd, "tail", 4)); T(lseek(fd, 0, SEEK_SET));
  T(write(fd, "2", 1)); T(fstat(fd, &s)); printf("%ld\n", (long)s.st_size); T(close(fd));
  T(fd = open("a/file", O_WRONLY | O_TRUNC)); T(fstat(fd, &s)); printf("%ld\n", (long)s.st_size);
  T(close(fd));
  T(fd = open("a", O_RDONLY)); T(read(fd, buf, 1)); T(fchdir(fd)); T(access("file", R_OK)); T(chdir(".."));
  T(close(fd));
  T(symlink("a/file", "link")); T(symlink("none", "broken")); T(symlink("loop", "loop"));
  T(symlink("b", "a/dir")); T(symlink("x", "link"));
  show("link"); T(readlink("link", buf, 100)); printf("%.6s\n", buf); T(readlink("a/file", buf, 100));
  T(readlink("link", buf, 3));
  T(stat("link", &s)); printf("%o\n", (int)s.st_mode); T(stat("broken", &s)); T(lstat("broken", &s));
  T(stat("loop", &s)); T(open("loop", O_RDONLY)); T(open("link", O_RDONLY | O_NOFOLLOW));
  T(fd = open("broken", O_WRONLY | O_CREAT, 0600)); T(close(fd)); show("none");
  T(open("broken", O_WRONLY | O_CREAT | O_EXCL, 0600)); T(unlink("none"));
  T(access("a/dir/.", X_OK)); T(chdir("a/dir")); T(access("../file", F_OK)); T(access("../../link", R_OK));
  T(access("../../none", R_OK)); T(chdir("../.."));
  T(link("a/file", "hard")); show("hard"); T(stat("hard", &s)); T(stat("a/file", &s2));
  printf("%d\n", s.st_ino == s2.st_ino); T(link("a", "hard2")); T(link("none", "hard2"));
  T(link("a/file", "hard")); T(unlink("hard")); show("a/file");
  tree("."); tree("a"); tree("none");
  T(rmdir("a")); T(rmdir("a/file")); T(unlink("a/b")); T(unlink("none")); T(rmdir("a/b/."));
  T(rmdir("a/b/..")); T(rmdir("none")); T(rmdir("a/dir")); T(unlink("a/dir"));
  T(rename("a/b", "a/b/c")); T(rename("a/b", "a/e")); T(rename("a/file", "a/e")); T(rename("a/e", "a/file"));
  T(rename("none", "x")); T(rename("a/file", "f")); T(rename("f", "f")); T(rename("f", "c/f"));
  T(rename("c", "a/e")); T(rename("a", "c")); T(rename("c/e", "a")); tree("."); tree("c");
  T(truncate("a/f", 100)); show("a/f"); T(truncate("c", 1)); T(truncate("none", 1));
  struct utimbuf times = {1000000000, 1100000000}; T(utime("a/f", &times)); T(stat("a/f", &s));
  printf("%ld %ld\n", (long)s.st_atime, (long)s.st_mtime);
  struct timespec both[2] = {{5, 500000000}, {0, UTIME_OMIT}}; T(utimensat(AT_FDCWD, "a/f", both, 0));
  T(stat("a/f", &s)); printf("%ld %ld %ld\n", (long)s.st_atime, (long)s.st_atim.tv_nsec, (long)s.st_mtime);
  struct timeval tv[2] = {{7, 250000}, {8, 750000}}; T(utimes("a/f", tv)); T(stat("a/f", &s));
  printf("%ld %ld %ld %ld\n", (long)s.st_atime, (long)s.st_atim.tv_nsec, (long)s.st_mtime, (long)s.st_mtim.tv_nsec);
  T(pipe(ends)); T(write(ends[1], "piped", 5));
  struct pollfd polled[2] = {{ends[0], POLLIN, 0}, {ends[1], POLLOUT, 0}}; T(poll(polled, 2, 0));
  printf("%d %d\n", polled[0].revents, polled[1].revents);
  T(ioctl(ends[0], FIONREAD, &i)); printf("%d\n", i); T(read(ends[0], buf, 3));
  T(read(ends[0], buf + 3, 10)); printf("%.5s\n", buf); T(lseek(ends[0], 0, SEEK_CUR));
  T(poll(polled, 1, 0)); T(fcntl(ends[0], F_SETFL, O_NONBLOCK)); T(read(ends[0], buf, 1)); fd_set set;
  FD_ZERO(&set); FD_SET(ends[0], &set); FD_SET(ends[1], &set); struct timeval zero = {0, 0};
  T(select(ends[1] + 1, 0, &set, 0, &zero));
  printf("%d %d\n", !!FD_ISSET(ends[0], &set), !!FD_ISSET(ends[1], &set));
  T(close(ends[1])); T(read(ends[0], buf, 1)); T(close(ends[0]));
  T(fd = open("m", O_RDWR | O_CREAT, 0644)); T(write(fd, "0123456789", 10));
  char *map = mmap(0, 10, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  printf("%d %.10s\n", map != MAP_FAILED, map); T(close(fd)); map[3] = 'x'; T(msync(map, 10, MS_SYNC));
  map[4] = 'y'; T(munmap(map, 10)); T(fd = open("m", O_RDONLY)); T(read(fd, buf, 100));
  printf("%.10s\n", buf); map = mmap(0, 10, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0); map[0] = 'z';
  munmap(map, 10); T(pread(fd, buf, 10, 0)); printf("%.10s\n", buf);
  T((mmap(0, 10, PROT_WRITE, MAP_SHARED, fd, 0) == MAP_FAILED) ? -1 : 0); T(close(fd));
  map = mmap(0, 5000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  printf("%d %d\n", map != MAP_FAILED, map[4999]); T(munmap(map, 5000));
  struct iovec parts[2] = {{"ab", 2}, {"cde", 3}}; T(fd = open("v", O_RDWR | O_CREAT | O_TRUNC, 0644));
  T(writev(fd, parts, 2)); T(lseek(fd, 1, SEEK_SET)); char one[3] = {0}, two[10] = {0};
  struct iovec into[2] = {{one, 2}, {two, 9}}; T(readv(fd, into, 2)); printf("%s %s\n", one, two);
  T(fcntl(fd, F_GETFL) & O_ACCMODE); T(fcntl(fd, F_GETFD)); T(fcntl(fd, F_SETFD, FD_CLOEXEC));
  T(fcntl(fd, F_GETFD)); T(fcntl(fd, F_DUPFD, 30)); T(close(30)); T(posix_fallocate(fd, 0, 50));
  T(fstat(fd, &s)); printf("%ld\n", (long)s.st_size); T(close(fd)); T(fcntl(fd, F_GETFL));
  T(fd = open("/dev/null", O_RDWR)); T(read(fd, buf, 5)); T(write(fd, buf, 5)); T(fstat(fd, &s));
  printf("%d\n", S_ISCHR(s.st_mode)); T(close(fd)); T(fd = open("/dev/zero", O_RDWR)); T(read(fd, buf, 5));
  printf("%d\n", buf[4]); T(close(fd)); T(fd = open("/dev/urandom", O_RDONLY)); T(read(fd, buf, 16));
  T(close(fd));
  char *real = realpath("c/../a/./f", 0), *here = getcwd(0, 0);
  printf("%d %s\n", !strncmp(real, here, strlen(here)), real + strlen(here)); free(real);
  real = realpath("loop", 0); printf("%d %s\n", real == 0, strerror(errno)); real = realpath("none/x", buf);
  printf("%d %s\n", real == 0, strerror(errno)); real = realpath("link/..", 0); printf("%d %s\n", real == 0, strerror(errno));
  T(getcwd(buf, 2) ? 0 : -1); free(here);
  DIR *dir = opendir("c"); long place; struct dirent *entry; i = 0; while ((entry = readdir(dir))) i++;
  printf("%d\n", i); rewinddir(dir); place = telldir(dir); entry = readdir(dir); strcpy(name, entry->d_name);
  seekdir(dir, place); entry = readdir(dir); printf("%d\n", strcmp(name, entry->d_name)); T(closedir(dir));
  T(opendir("m") ? 0 : -1); T(opendir("nodir") ? 0 : -1);
  strcpy(name, "temp.XXXXXX"); T((fd = mkstemp(name)) >= 0); T(fstat(fd, &s));
  printf("%o\n", (int)s.st_mode); T(close(fd)); T(unlink(name)); strcpy(name, "bad"); T(mkstemp(name));
  T(chmod("m", 0)); T(unlink("m"));
  T(fd = open("gone", O_RDWR | O_CREAT, 0600)); T(unlink("gone")); T(write(fd, "still", 5));
  T(fstat(fd, &s)); printf("%d %ld\n", (int)s.st_nlink, (long)s.st_size); T(pread(fd, buf, 5, 0));
  T(close(fd));
  T(mkdir("sub", 0777)); T(rmdir("sub/../sub")); T(isatty(99)); T(close(-1)); T(read(-1, buf, 1));
  T(write(99, buf, 1)); T(lseek(99, 0, 0)); T(fsync(99));
  // Standard output to a file and back.
  fflush(stdout); T(fd = dup(1)); fflush(stdout); T(fd2 = open("out", O_RDWR | O_CREAT | O_TRUNC, 0644));
  fflush(stdout); dup2(fd2, 1); write(1, "in a file\n", 10); dup2(fd, 1); T(close(fd));
  T(pread(fd2, buf, 100, 0)); printf("%.10s", buf); T(close(fd2));
  return 0;
}
