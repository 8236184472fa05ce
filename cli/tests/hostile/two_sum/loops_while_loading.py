# TimeLimit: loops before there is anything to call
while True:
    pass
