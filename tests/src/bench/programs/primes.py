# The sieve of Eratosthenes, with slices, and factors by division.
def main():
    n = 200_000
    is_prime = [True] * (n + 1)
    is_prime[0] = is_prime[1] = False
    for i in range(2, int(n**0.5) + 1):
        if is_prime[i]:
            is_prime[i * i :: i] = [False] * len(range(i * i, n + 1, i))
    primes = [i for i, flag in enumerate(is_prime) if flag]
    factors = 0
    for number in range(10_000, 10_600):
        rest = number
        for prime in primes:
            if prime * prime > rest:
                break
            while rest % prime == 0:
                rest //= prime
                factors += 1
        factors += rest > 1
    return len(primes), primes[-1], factors
